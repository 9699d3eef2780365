/** Where what stands in a note came from, and what of it nobody has confirmed yet. */
@NonNullByDefault
package org.plumbline.core.provenance;

import org.eclipse.jdt.annotation.NonNullByDefault;
