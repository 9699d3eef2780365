/** What was measured over time, and what its changes mean. */
@NonNullByDefault
package org.plumbline.core.progress;

import org.eclipse.jdt.annotation.NonNullByDefault;
