using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>What this room may say no to.</summary>
public static class OrganisationRefusals
{
    public static readonly Refusal NoSuchAgency = new(RefusalKind.Missing, "organisation.no-such-agency", "There is no such agency.");
    public static readonly Refusal NoSuchUnit = new(RefusalKind.Missing, "organisation.no-such-unit", "There is no such unit in this agency.");
    public static readonly Refusal NoSuchOfficer = new(RefusalKind.Missing, "organisation.no-such-officer", "There is no such officer.");
    public static readonly Refusal NotYourAgency = new(RefusalKind.Forbidden, "organisation.not-your-agency", "This agency is outside of what you look after.");
    public static readonly Refusal CodeInvalid = new(RefusalKind.Invalid, "organisation.code-invalid", "This is not an agency code.");
    public static readonly Refusal CodeTaken = new(RefusalKind.Conflict, "organisation.code-taken", "Another agency bears this code at that time.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "organisation.name-missing", "A name is needed.");
    public static readonly Refusal PeriodBackwards = new(RefusalKind.Invalid, "organisation.period-backwards", "The end lies before the beginning.");
    public static readonly Refusal ParentUnknown = new(RefusalKind.Invalid, "organisation.parent-unknown", "The superior agency does not exist on that day.");
    public static readonly Refusal BeforeFounding = new(RefusalKind.Conflict, "organisation.before-founding", "The agency did not exist yet on that day.");
    public static readonly Refusal AlreadyClosed = new(RefusalKind.Conflict, "organisation.already-closed", "The agency is closed on that day.");
    public static readonly Refusal HistoryWritten = new(RefusalKind.Conflict, "organisation.history-written", "A later entry exists already; history is not rewritten.");
    public static readonly Refusal StillStaffed = new(RefusalKind.Conflict, "organisation.still-staffed", "Officers still serve there after that day.");
    public static readonly Refusal AlreadyPosted = new(RefusalKind.Conflict, "organisation.already-posted", "The officer holds another post at that time.");
    public static readonly Refusal NotPosted = new(RefusalKind.Conflict, "organisation.not-posted", "The officer holds no post on that day.");
    public static readonly Refusal RoleHeld = new(RefusalKind.Conflict, "organisation.role-held", "The officer holds this role there at that time.");
    public static readonly Refusal RoleNotHeld = new(RefusalKind.Conflict, "organisation.role-not-held", "The officer does not hold this role there on that day.");
    public static readonly Refusal LoginTaken = new(RefusalKind.Conflict, "organisation.login-taken", "Another officer signs in by this name.");
    public static readonly Refusal NoSuchDelegation = new(RefusalKind.Missing, "organisation.no-such-delegation", "There is no such delegation.");
    public static readonly Refusal NotYoursToLend = new(RefusalKind.Forbidden, "organisation.not-yours-to-lend", "Only the leader lends the own signature, and a head says who stands in.");
    public static readonly Refusal NothingToLend = new(RefusalKind.Conflict, "organisation.nothing-to-lend", "What is to be lent is not held by that officer; what is itself lent is not lent on.");
    public static readonly Refusal LentToOneself = new(RefusalKind.Invalid, "organisation.lent-to-oneself", "Nobody stands in for themselves.");
    public static readonly Refusal TakerElsewhere = new(RefusalKind.Invalid, "organisation.taker-elsewhere", "Who takes over does not serve at this agency on that day.");
    public static readonly Refusal DocumentUnnamed = new(RefusalKind.Invalid, "organisation.document-unnamed", "A delegation needs the number of its document.");
    public static readonly Refusal LentAlready = new(RefusalKind.Conflict, "organisation.lent-already", "The same is lent to the same officer at that time already.");
    public static readonly Refusal DelegationOver = new(RefusalKind.Conflict, "organisation.delegation-over", "The delegation is over already.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "organisation.reason-missing", "Say why.");
    public static readonly Refusal NoSuchAbsence = new(RefusalKind.Missing, "organisation.no-such-absence", "There is no such absence.");
    public static readonly Refusal AwayAlready = new(RefusalKind.Conflict, "organisation.away-already", "You are recorded as away on some of these days already.");
    public static readonly Refusal AbsenceOver = new(RefusalKind.Conflict, "organisation.absence-over", "The absence is over already.");
    public static readonly Refusal NotYourAbsence = new(RefusalKind.Forbidden, "organisation.not-your-absence", "Only who is away ends it early; only a head of the same agency objects.");
    public static readonly Refusal StandInAway = new(RefusalKind.Conflict, "organisation.stand-in-away", "Who is to stand in is away on some of these days.");
    public static readonly Refusal FileUnknown = new(RefusalKind.Invalid, "organisation.file-unknown", "The columns are neither those of agencies, units nor officers.");
    public static readonly Refusal FieldCount = new(RefusalKind.Invalid, "organisation.field-count", "The line has more or fewer fields than the heading.");
    public static readonly Refusal FieldMissing = new(RefusalKind.Invalid, "organisation.field-missing", "A field that is needed is empty.");
    public static readonly Refusal FieldUnreadable = new(RefusalKind.Invalid, "organisation.field-unreadable", "A field holds something that cannot be read.");
    public static readonly Refusal AgencyUnknown = new(RefusalKind.Invalid, "organisation.agency-unknown", "No agency bears this code on that day.");
    public static readonly Refusal UnitUnknown = new(RefusalKind.Invalid, "organisation.unit-unknown", "The agency has no unit of this key.");
    public static readonly Refusal LineRepeated = new(RefusalKind.Invalid, "organisation.line-repeated", "An earlier line of the file says the same thing differently.");
}
