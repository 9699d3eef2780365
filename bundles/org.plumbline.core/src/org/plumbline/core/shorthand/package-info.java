/** The shorthand line: findings, scores, treatment and exercises written in a few letters. */
@NonNullByDefault
package org.plumbline.core.shorthand;

import org.eclipse.jdt.annotation.NonNullByDefault;
