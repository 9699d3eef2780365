/** What is due, across the patients of a clinic. */
@NonNullByDefault
package org.plumbline.core.worklist;

import org.eclipse.jdt.annotation.NonNullByDefault;
