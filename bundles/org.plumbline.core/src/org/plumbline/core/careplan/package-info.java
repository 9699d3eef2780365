/** Plans of care as the catalogue suggests them, phase by phase, and what becomes of them in a chart. */
@NonNullByDefault
package org.plumbline.core.careplan;

import org.eclipse.jdt.annotation.NonNullByDefault;
