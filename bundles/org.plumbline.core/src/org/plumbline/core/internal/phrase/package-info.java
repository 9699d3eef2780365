/** What the places of phrases stand for. */
@NonNullByDefault
package org.plumbline.core.internal.phrase;

import org.eclipse.jdt.annotation.NonNullByDefault;
