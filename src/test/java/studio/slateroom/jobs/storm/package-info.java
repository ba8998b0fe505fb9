/** The job core with the real client and the emulator, while wires break and programs die. */
package studio.slateroom.jobs.storm;
