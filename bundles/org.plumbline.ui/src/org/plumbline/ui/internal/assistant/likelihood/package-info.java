/** How likely conditions are, in the Assistant. */
package org.plumbline.ui.internal.assistant.likelihood;
