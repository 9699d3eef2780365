/** A note that follows another: what it starts with, how alike the two are, and how they differ. */
@NonNullByDefault
package org.plumbline.core.note;

import org.eclipse.jdt.annotation.NonNullByDefault;
