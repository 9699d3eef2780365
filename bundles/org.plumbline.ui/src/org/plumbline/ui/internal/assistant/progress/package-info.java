/** The course of care beside what was to be expected, and the goals from measure to exercise. */
package org.plumbline.ui.internal.assistant.progress;
