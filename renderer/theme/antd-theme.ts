import { theme, type ThemeConfig } from 'antd'

/** The palette of `tokens.css` as Ant Design wants it: it computes shades, so it cannot take the variables themselves. */
const light = {
  paper: '#faf8f5',
  surface: '#ffffff',
  ink: '#22302e',
  soft: '#5a6966',
  line: '#e4dfd7',
  edge: '#a8a093',
  celadon: '#2b6b65',
}
const dark = {
  paper: '#161b1a',
  surface: '#1e2524',
  ink: '#e6ebe9',
  soft: '#a3b1ad',
  line: '#333d3b',
  edge: '#66756f',
  celadon: '#7cc0b7',
}

export function antdTheme(isDark: boolean): ThemeConfig {
  const { paper, surface, ink, soft, line, edge, celadon } = isDark ? dark : light
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: celadon,
      colorInfo: celadon,
      colorLink: celadon,
      colorSuccess: celadon,
      colorWarning: isDark ? '#e5b067' : '#8a5208',
      colorError: isDark ? '#e89a85' : '#9a3f2c',
      colorBgLayout: paper,
      colorBgContainer: surface,
      colorBgElevated: surface,
      colorTextBase: ink,
      colorTextSecondary: soft,
      colorTextTertiary: soft,
      colorTextDescription: soft,
      colorTextPlaceholder: soft,
      colorBorder: edge,
      colorBorderSecondary: line,
      colorTextLightSolid: isDark ? '#10201e' : '#ffffff',
      borderRadius: 8,
      // Of `tokens.css`, which knows the language.
      fontFamily: 'var(--font)',
      fontSize: 14,
      lineHeight: 1.6,
      // A window that opens a hundred times a day should not dance.
      motion: false,
    },
    components: {
      // Rounder, and a box to tick would look like one of several to choose from.
      Checkbox: { borderRadiusSM: 3, colorBorder: soft },
    },
  }
}
