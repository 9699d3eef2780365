/** The panel of the Assistant that suggests a plan of care. */
package org.plumbline.ui.internal.assistant.plan;
