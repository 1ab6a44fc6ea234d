import { MantineProvider } from "@mantine/core";
import { BrowserRouter } from "react-router";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Notices } from "./Notices.tsx";
import { Routing } from "./Routing.tsx";
import { cssVariables, theme } from "./theme.ts";

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notices />
      <BrowserRouter>
        <ErrorBoundary>
          <Routing />
        </ErrorBoundary>
      </BrowserRouter>
    </MantineProvider>
  );
}
