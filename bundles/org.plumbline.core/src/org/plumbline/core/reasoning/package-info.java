/** What all reasoning shares: the case it looks at, and the trail every result carries. */
@NonNullByDefault
package org.plumbline.core.reasoning;

import org.eclipse.jdt.annotation.NonNullByDefault;
