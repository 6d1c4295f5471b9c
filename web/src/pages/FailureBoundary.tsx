import { Component, type ReactNode } from "react";
import { FailurePage } from "./FailurePage.tsx";

type FailureBoundaryProps = { children: ReactNode };

/** Shows the failure page in place of a page that could not be drawn. */
export class FailureBoundary extends Component<FailureBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return <FailurePage retryHref={window.location.href} />;
    return this.props.children;
  }
}
