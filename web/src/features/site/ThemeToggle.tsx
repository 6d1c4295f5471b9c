import { Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./ThemeToggle.module.css";

/** Switches between light and dark, and remembers the choice in this browser. */
export function ThemeToggle() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={t(($) => $.site.theme)}
      title={t(($) => $.site.theme)}
      onClick={toggle}
    >
      <Moon className="light-only" size={20} aria-hidden="true" />
      <Sun className="dark-only" size={20} aria-hidden="true" />
    </button>
  );
}

function toggle() {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme
    ? dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem("theme", dataset.theme);
  } catch (error) {
    console.warn("The theme cannot be remembered:", error);
  }
}
