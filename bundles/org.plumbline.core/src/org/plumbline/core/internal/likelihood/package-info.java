/** Sentences about likelihoods. */
@NonNullByDefault
package org.plumbline.core.internal.likelihood;

import org.eclipse.jdt.annotation.NonNullByDefault;
