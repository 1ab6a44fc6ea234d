// Puts the chosen colour scheme on the page before it is painted, so that a dark page never flashes white.
// The key is Mantine's own.
(() => {
  const kept = localStorage.getItem("mantine-color-scheme-value");
  const isDark =
    kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
