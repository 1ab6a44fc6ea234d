import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { BrowserRouter } from "react-router";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Routing } from "./Routing.tsx";
import { cssVariables, theme } from "./theme.ts";

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-center" />
      <BrowserRouter>
        <ErrorBoundary>
          <Routing />
        </ErrorBoundary>
      </BrowserRouter>
    </MantineProvider>
  );
}
