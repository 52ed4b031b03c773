/** The shape of one icon on the 20 grid, drawn by `Icon` with one stroke of 1.5 px at every size. */
export interface IconShape {
  readonly d: string;
  /** A part that is filled rather than stroked. */
  readonly filled?: string;
  /** Dots need a stroke of 2 px. */
  readonly bold?: boolean;
}

/*
 * One constant for each icon, so that a bundle holds only those it uses.
 */
export const iconCheck: IconShape = { d: 'M4.5 10.5l3.7 3.7 7.3-8.2' };
export const iconX: IconShape = { d: 'M5.5 5.5l9 9m0-9-9 9' };
export const iconDown: IconShape = { d: 'M5.5 8l4.5 4.5L14.5 8' };
export const iconRight: IconShape = { d: 'M8 5.5l4.5 4.5L8 14.5' };
export const iconLeft: IconShape = { d: 'M12 5.5 7.5 10l4.5 4.5' };
export const iconSearch: IconShape = { d: 'M3.75 9a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0 -10.5 0zM13 13l3.5 3.5' };
export const iconSliders: IconShape = { d: 'M3.5 6.5h6m4 0h3m-13 7h3m4 0h6M9.5 6.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM6.5 13.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' };
export const iconPlus: IconShape = { d: 'M10 4.5v11M4.5 10h11' };
export const iconJoined: IconShape = { d: 'M2.75 10a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0 -8.5 0zM8.75 10a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0 -8.5 0z' };
export const iconEmpty: IconShape = { d: 'M3.5 11.5 6 5h8l2.5 6.5v4h-13zM3.5 11.5h3.7l1 2h3.6l1-2h3.7' };
export const iconAgain: IconShape = { d: 'M4 9.5a4.5 4.5 0 0 1 4.5-4.5H16m-2.7-2.7L16 5l-2.7 2.7M16 10.5a4.5 4.5 0 0 1-4.5 4.5H4m2.7-2.7L4 15l2.7 2.7' };
export const iconNo: IconShape = { d: 'M4.5 3.75h11a1.75 1.75 0 0 1 1.75 1.75v6.5a1.75 1.75 0 0 1-1.75 1.75H10.5L7 17v-3.25H4.5A1.75 1.75 0 0 1 2.75 12V5.5A1.75 1.75 0 0 1 4.5 3.75zM8 6.75l4 4m0-4-4 4' };
export const iconBubble: IconShape = { d: 'M4.5 3.75h11a1.75 1.75 0 0 1 1.75 1.75v6.5a1.75 1.75 0 0 1-1.75 1.75H10.5L7 17v-3.25H4.5A1.75 1.75 0 0 1 2.75 12V5.5A1.75 1.75 0 0 1 4.5 3.75z' };
export const iconAnswer: IconShape = { d: 'M4.5 3.75h11a1.75 1.75 0 0 1 1.75 1.75v6.5a1.75 1.75 0 0 1-1.75 1.75H10.5L7 17v-3.25H4.5A1.75 1.75 0 0 1 2.75 12V5.5A1.75 1.75 0 0 1 4.5 3.75zM7.3 8.8l1.9 1.9 3.5-3.9' };
export const iconPark: IconShape = { d: 'M5.5 3.5h9v13l-4.5-3.3-4.5 3.3z' };
export const iconGive: IconShape = { d: 'M3.75 9.75h12.5v6.5H3.75zM3 6.5h14v3.25H3zM10 6.5v9.75M10 6.5S9 3 7 3a1.75 1.75 0 0 0 0 3.5M10 6.5S11 3 13 3a1.75 1.75 0 0 1 0 3.5' };
export const iconArticle: IconShape = { d: 'M5 3h10v14H5zM7.5 6.5h5m-5 3.5h5m-5 3.5h3' };
export const iconPen: IconShape = { d: 'M4 16l.8-3.5L13 4.3a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3l-8.2 8.2z' };
export const iconPeople: IconShape = { d: 'M4.75 7a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM2.5 16a5 5 0 0 1 10 0M12.5 4.4a2.75 2.75 0 0 1 0 5.2M14.5 12a5 5 0 0 1 3 4' };
export const iconLetter: IconShape = { d: 'M5 3h10v14H5zM10 6l1 2.1 2.3.3-1.7 1.6.4 2.3-2-1.1-2 1.1.4-2.3-1.7-1.6 2.3-.3z' };
export const iconRefer: IconShape = { d: 'M3.5 15.5v-2.5a4 4 0 0 1 4-4h8.5m-3.5-3.5L16 9l-3.5 3.5' };
export const iconMedal: IconShape = { d: 'M5.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM7.5 12l-1 5 3.5-1.8 3.5 1.8-1-5' };
export const iconSpark: IconShape = { d: 'M10 3c.6 4.3 2.7 6.4 7 7-4.3.6-6.4 2.7-7 7-.6-4.3-2.7-6.4-7-7 4.3-.6 6.4-2.7 7-7z' };
export const iconClip: IconShape = { d: 'M15.5 9.5l-5.6 5.6a3.2 3.2 0 0 1-4.5-4.5L11 5a2.1 2.1 0 0 1 3 3l-5.5 5.5a1 1 0 0 1-1.5-1.5l5-5' };
export const iconRules: IconShape = { d: 'M3 5.5l1.2 1.2L6.5 4.3M3 13l1.2 1.2 2.3-2.4M9.5 5.5H17m-7.5 7.5H17' };
export const iconGlobe: IconShape = { d: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM3 10h14M10 3c2.5 2 3.5 4.3 3.5 7s-1 5-3.5 7c-2.5-2-3.5-4.3-3.5-7S7.5 5 10 3z' };
export const iconShelf: IconShape = { d: 'M3.5 17h13M4.5 17V4h3.5v13M8 17V6.5h3V17m1.5-9.7 2.8-.8 2.7 9.8-2.5.7' };
export const iconChart: IconShape = { d: 'M3.5 16.5h13M6 13.5V10m4 3.5v-9m4 9V7' };
export const iconData: IconShape = { d: 'M4 5a6 2.25 0 1 0 12 0a6 2.25 0 1 0 -12 0zM4 5v10c0 1.24 2.7 2.25 6 2.25s6-1 6-2.25V5M4 10c0 1.24 2.7 2.25 6 2.25s6-1 6-2.25' };
export const iconScale: IconShape = { d: 'M10 3.5v13m-3.5 0h7M4.5 5.5h11M4.5 5.5 2.5 11h4zm11 0-2 5.5h4z' };
export const iconLook: IconShape = { d: 'M3.25 10a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0z', filled: 'M10 3.25v13.5a6.75 6.75 0 0 0 0-13.5z' };
export const iconLock: IconShape = { d: 'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1 -1.5 1.5h-8a1.5 1.5 0 0 1 -1.5 -1.5v-5a1.5 1.5 0 0 1 1.5 -1.5zM7 9V6.5a3 3 0 0 1 6 0V9' };
export const iconPulse: IconShape = { d: 'M2.5 10.5H6l2-5.5 4 10 2-4.5h3.5' };
export const iconUp: IconShape = { d: 'M10 13V3.5M6.5 7 10 3.5 13.5 7M3.5 13v3.5h13V13' };
export const iconSave: IconShape = { d: 'M10 3.5V13m3.5-3.5L10 13l-3.5-3.5M3.5 13v3.5h13V13' };
export const iconUndo: IconShape = { d: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.25 4.25 0 0 1 0 8.5H8' };
export const iconTrash: IconShape = { d: 'M3.5 5.5h13M7.5 5.5v-2h5v2M5 5.5l.8 11.5h8.4L15 5.5M8.5 9v5m3-5v5' };
export const iconOut: IconShape = { d: 'M11.5 3.5h5v5m0-5-7.5 7.5M14.5 12v4.5h-11v-11H8' };
export const iconPlay: IconShape = { d: 'M6 4v12l10-6z' };
export const iconEye: IconShape = { d: 'M2 10c2-3.7 4.6-5.5 8-5.5s6 1.8 8 5.5c-2 3.7-4.6 5.5-8 5.5S4 13.7 2 10zM7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z' };
export const iconMore: IconShape = { d: 'M5 10h.01M10 10h.01M15 10h.01', bold: true };
export const iconCopy: IconShape = { d: 'M8.5 7h6.5a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1 -1.5 1.5h-6.5a1.5 1.5 0 0 1 -1.5 -1.5v-6.5a1.5 1.5 0 0 1 1.5 -1.5zM13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2' };
export const iconBeside: IconShape = { d: 'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5zM12 4v12' };
export const iconInpage: IconShape = { d: 'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5zM9.5 9.5H14v3.5H9.5z' };
export const iconTalk: IconShape = { d: 'M3 4.5h9v6H8l-2.5 2.3V10.5H3zM14.5 8H17v6h-2v2.2L12.7 14H9.5' };