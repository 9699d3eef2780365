/** The clocks of an episode of care: treatment days between reports, and the life of a certification. */
@NonNullByDefault
package org.plumbline.core.care;

import org.eclipse.jdt.annotation.NonNullByDefault;
