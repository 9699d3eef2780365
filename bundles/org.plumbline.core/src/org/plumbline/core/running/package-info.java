/** The way back to running: gates, a calendar that keeps the rules, and a check of every rule. */
@NonNullByDefault
package org.plumbline.core.running;

import org.eclipse.jdt.annotation.NonNullByDefault;
