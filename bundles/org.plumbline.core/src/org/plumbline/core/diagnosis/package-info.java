/** Diagnosis codes: which may be billed, and finding the one that fits. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.plumbline.core.diagnosis;
