/** Red flags in the Assistant: those that are up, why, and what is left to do. */
package org.plumbline.ui.internal.assistant.redflags;
