/** What a change means. */
@NonNullByDefault
package org.plumbline.core.progress;

import org.eclipse.jdt.annotation.NonNullByDefault;
