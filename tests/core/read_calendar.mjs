/** Reads a calendar file from standard input with ical.js, and prints its events as JSON: a second reader. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    stamp: component.getFirstPropertyValue("dtstamp").toString(),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    title: event.summary,
    description: event.description,
    url: component.getFirstPropertyValue("url"),
    alarms: component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString()),
  };
});
process.stdout.write(JSON.stringify(events));
