/** How care goes on: goals followed from measure to exercise, and the course that was to be expected. */
@NonNullByDefault
package org.plumbline.core.course;

import org.eclipse.jdt.annotation.NonNullByDefault;
