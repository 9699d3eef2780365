/** How a chart is read for reasoning. */
@NonNullByDefault
package org.plumbline.core.internal.reasoning;

import org.eclipse.jdt.annotation.NonNullByDefault;
