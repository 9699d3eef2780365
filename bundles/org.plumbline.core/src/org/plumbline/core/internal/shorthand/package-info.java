/** The grammar of the shorthand line: one reader for each kind of entry, made of slots for what may be said. */
@NonNullByDefault
package org.plumbline.core.internal.shorthand;

import org.eclipse.jdt.annotation.NonNullByDefault;
