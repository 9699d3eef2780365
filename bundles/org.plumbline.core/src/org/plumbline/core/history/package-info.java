/** What the patient tells: terms of a history, what is commonly named, and how worn the shoes are. */
@NonNullByDefault
package org.plumbline.core.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
