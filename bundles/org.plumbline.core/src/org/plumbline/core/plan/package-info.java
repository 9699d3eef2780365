/** What is prescribed: exercises with their dose, how they become harder or easier, and what speaks against them. */
@NonNullByDefault
package org.plumbline.core.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
