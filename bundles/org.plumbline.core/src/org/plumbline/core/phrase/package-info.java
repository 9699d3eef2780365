/** Phrases: words a clinic writes often, with places that the chart fills in. */
@NonNullByDefault
package org.plumbline.core.phrase;

import org.eclipse.jdt.annotation.NonNullByDefault;
