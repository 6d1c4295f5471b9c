import { type KeyboardEvent, useId, useState } from "react";

type ComboboxSettings = {
  /** What tells each option from the others, in the order of the list. */
  keys: string[];
  /** Whether the visitor wants the list; it shows as soon as there are options. */
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  onChoose: (index: number) => void;
};

/**
 * A text field with a list of options, after the pattern "editable combobox with list autocomplete"
 * of the WAI-ARIA Authoring Practices 1.2: the focus stays in the field, the arrows move a mark
 * through the list, Enter takes the marked option, Escape closes the list before it clears the field.
 * The mark stays on its option when the list changes around it, and goes with it.
 */
export function useCombobox({ keys, isAsked, onAsk, onChoose }: ComboboxSettings) {
  const listId = useId();
  const [marked, setMarked] = useState<string>();
  const isOpen = isAsked && keys.length > 0;
  const active = isOpen && marked !== undefined ? keys.indexOf(marked) : -1;
  const optionId = (index: number) => `${listId}-${index}`;

  function open() {
    onAsk(true);
    setMarked(undefined);
  }

  function close() {
    onAsk(false);
    setMarked(undefined);
  }

  /** One further, and past either end back to the field itself. */
  function move(step: 1 | -1) {
    const places = keys.length + 1;
    onAsk(true);
    setMarked(keys[((active + 1 + step + places) % places) - 1]);
  }

  function choose(index: number) {
    close();
    onChoose(index);
  }

  function onKeyDown(event: KeyboardEvent) {
    // a key that composes a letter is not for the list
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (event.altKey) onAsk(event.key === "ArrowDown");
      else move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Enter") {
      close();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  }

  return {
    isOpen,
    active,
    open,
    close,
    inputProps: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
      onKeyDown,
      onBlur: close,
    },
    listProps: { id: listId },
    optionProps: (index: number) => ({
      id: optionId(index),
      role: "option",
      "aria-selected": index === active,
      onClick: () => choose(index),
      onMouseMove: () => setMarked(keys[index]),
    }),
  } as const;
}
