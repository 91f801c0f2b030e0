// @ts-check

/** The words of the action plan, which come with it. */
export const words = Object.freeze({
  sv: {
    title: "Handlingsplan",
    gone: "Lappen visas inte.",
    support: "Stöd från {who}",
    due: "Klart: {when}",
    followUp: "Uppföljning: {what}",
  },
  en: {
    title: "Action plan",
    gone: "The note is not shown.",
    support: "Supported by {who}",
    due: "Due: {when}",
    followUp: "Follow-up: {what}",
  },
});
