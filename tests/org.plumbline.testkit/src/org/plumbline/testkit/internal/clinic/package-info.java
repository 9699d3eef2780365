/** The patients of the sample clinic, a class each. All of them are invented. */
@NonNullByDefault
package org.plumbline.testkit.internal.clinic;

import org.eclipse.jdt.annotation.NonNullByDefault;
