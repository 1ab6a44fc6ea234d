import { Component, type ErrorInfo, type ReactNode } from "react";
import { CrashedPage } from "./CrashedPage.tsx";

interface State {
  error: Error | null;
}

/** Catches what a page throws while it renders, a script that did not load included. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <CrashedPage error={this.state.error} /> : this.props.children;
  }
}
