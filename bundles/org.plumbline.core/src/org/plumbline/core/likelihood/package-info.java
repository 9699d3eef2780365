/** How likely a condition is after the tests that were done, by published likelihood ratios, and what to test next. */
@NonNullByDefault
package org.plumbline.core.likelihood;

import org.eclipse.jdt.annotation.NonNullByDefault;
