/** Spelling by a Hunspell dictionary. */
@NonNullByDefault
package org.plumbline.spelling.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
