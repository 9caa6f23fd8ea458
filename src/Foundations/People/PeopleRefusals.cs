using MotCua.Kernel;

namespace MotCua.People;

/// <summary>What this room may say no to.</summary>
public static class PeopleRefusals
{
    public static readonly Refusal AgencyNotTyped = new(RefusalKind.Invalid, "people.agency-not-typed", "An agency is read from the organisation register, never typed.");
    public static readonly Refusal NoSuchPerson = new(RefusalKind.Missing, "people.no-such-person", "There is no such person.");
    public static readonly Refusal NotYou = new(RefusalKind.Forbidden, "people.not-you", "This concerns somebody else.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "people.name-missing", "A name is needed.");
    public static readonly Refusal NumberNotTwelveDigits = new(RefusalKind.Invalid, "people.number-not-twelve-digits", "An identity number has twelve digits.");
    public static readonly Refusal NumberBirthplaceUnknown = new(RefusalKind.Invalid, "people.number-birthplace-unknown", "The first three digits are no place of birth registration.");
    public static readonly Refusal NumberSexDisagrees = new(RefusalKind.Invalid, "people.number-sex-disagrees", "The fourth digit belongs to the other sex.");
    public static readonly Refusal NumberBirthYearDisagrees = new(RefusalKind.Invalid, "people.number-birth-year-disagrees", "The number belongs to another year of birth.");
    public static readonly Refusal TaxCodeInvalid = new(RefusalKind.Invalid, "people.tax-code-invalid", "This is not a tax code; its check digit does not hold.");
    public static readonly Refusal NotYetBorn = new(RefusalKind.Invalid, "people.not-yet-born", "The birth date lies in the future.");
    public static readonly Refusal PhoneInvalid = new(RefusalKind.Invalid, "people.phone-invalid", "This is not a telephone number.");
    public static readonly Refusal EmailInvalid = new(RefusalKind.Invalid, "people.email-invalid", "This is not a mail address.");
    public static readonly Refusal ChannelUnreachable = new(RefusalKind.Invalid, "people.channel-unreachable", "That way of reaching you needs its number or address.");
    public static readonly Refusal NoSuchMandate = new(RefusalKind.Missing, "people.no-such-mandate", "There is no such mandate.");
    public static readonly Refusal ForOneself = new(RefusalKind.Invalid, "people.for-oneself", "Nobody needs a mandate for oneself.");
    public static readonly Refusal RepresentativeNotCitizen = new(RefusalKind.Invalid, "people.representative-not-citizen", "Only a natural person can act for another.");
    public static readonly Refusal BasisMissing = new(RefusalKind.Invalid, "people.basis-missing", "Say on which paper or ground the mandate rests.");
    public static readonly Refusal PeriodBackwards = new(RefusalKind.Invalid, "people.period-backwards", "The end lies before the beginning.");
    public static readonly Refusal MandateHeld = new(RefusalKind.Conflict, "people.mandate-held", "The same mandate is in force at that time.");
    public static readonly Refusal MandateEnded = new(RefusalKind.Conflict, "people.mandate-ended", "The mandate has ended already.");
    public static readonly Refusal FileUnknown = new(RefusalKind.Invalid, "people.file-unknown", "The columns are neither those of citizens, enterprises nor mandates.");
    public static readonly Refusal FieldUnreadable = new(RefusalKind.Invalid, "people.field-unreadable", "A field is empty or cannot be read.");
    public static readonly Refusal FieldCount = new(RefusalKind.Invalid, "people.field-count", "The line has more or fewer fields than the heading.");
    public static readonly Refusal LineRepeated = new(RefusalKind.Invalid, "people.line-repeated", "An earlier line of the file says the same thing differently.");

    /// <summary>The precise "no" to a number that does not fit its bearer.</summary>
    public static Refusal Of(IdentityFault fault) => fault switch
    {
        IdentityFault.UnknownBirthplace => NumberBirthplaceUnknown,
        IdentityFault.SexDisagrees => NumberSexDisagrees,
        IdentityFault.BirthYearDisagrees => NumberBirthYearDisagrees,
        _ => NumberNotTwelveDigits,
    };
}
