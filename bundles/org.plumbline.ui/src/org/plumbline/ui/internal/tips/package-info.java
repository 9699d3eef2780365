/** Short tips for who writes a note for the first time. */
package org.plumbline.ui.internal.tips;
