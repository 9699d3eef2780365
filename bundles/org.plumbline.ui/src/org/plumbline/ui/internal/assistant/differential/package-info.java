/** What speaks for and against conditions, in the Assistant. */
package org.plumbline.ui.internal.assistant.differential;
