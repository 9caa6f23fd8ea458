using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Import;

/// <summary>Takes lines of files one by one, each against what is known so far.</summary>
internal sealed class PeopleLines
{
    private readonly Database db;
    private readonly LineTally tally;
    private readonly DateTimeOffset now;
    private readonly Dictionary<string, Person> people;
    private readonly List<Mandate> mandates;

    private PeopleLines(Database db, DateTimeOffset now, LineTally tally, List<Person> people, List<Mandate> mandates)
    {
        (this.db, this.now, this.tally, this.mandates) = (db, now, tally, mandates);
        this.people = people.ToDictionary(person => person.Number);
    }

    public static async Task<PeopleLines> Open(Database db, TimeProvider clock, LineTally tally, CancellationToken cancel) => new(
        db, clock.GetUtcNow(), tally, await db.People.ToListAsync(cancel), await db.Mandates.ToListAsync(cancel));

    public Refusal? Citizen(CsvRow row)
    {
        if (Day(row["born_on"]) is not { } bornOn)
        {
            return FieldUnreadable.With("born_on", row["born_on"] ?? "");
        }

        return !Enum.TryParse<Sex>(row["sex"], ignoreCase: true, out var sex)
            ? FieldUnreadable.With("sex", row["sex"] ?? "")
            : Person(new(PersonKind.Citizen, row["name"] ?? "", row["number"] ?? "", bornOn, sex, row["address"], row["phone"], row["email"]));
    }

    public Refusal? Enterprise(CsvRow row)
    {
        var representative = row["legal_representative_number"];
        if (representative is not null && IdentityNumber.Check(representative, null, null) is { } fault)
        {
            return Of(fault);
        }

        return Person(new(PersonKind.Enterprise, row["name"] ?? "", row["tax_code"] ?? "", null, null, row["address"], row["phone"], row["email"])
        {
            LegalRepresentative = representative,
        });
    }

    public Refusal? Mandate(CsvRow row)
    {
        if (people.GetValueOrDefault(row["representative_number"] ?? "") is not { } representative)
        {
            return NoSuchPerson.With(row["representative_number"] ?? "");
        }

        if (people.GetValueOrDefault(row["principal_number"] ?? "") is not { } principal)
        {
            return NoSuchPerson.With(row["principal_number"] ?? "");
        }

        if (Day(row["from"]) is not { } from)
        {
            return FieldUnreadable.With("from", row["from"] ?? "");
        }

        var until = Day(row["until"]);
        var wrong = until is null && row["until"] is { } text ? FieldUnreadable.With("until", text)
            : until <= from ? PeriodBackwards
            : representative == principal ? ForOneself
            : representative.Kind is not PersonKind.Citizen ? RepresentativeNotCitizen
            : row["note"] is null ? BasisMissing
            : null;
        return wrong ?? Agree(MotCua.People.Mandate.Grant(representative, principal, row["procedure_code"] is "*" ? null : row["procedure_code"], new(from, until), row["note"]!));
    }

    private Refusal? Agree(Mandate said)
    {
        if (mandates.Find(one => one.Representative == said.Representative && one.Principal == said.Principal
            && one.ProcedureCode == said.ProcedureCode && one.From == said.From) is { } same)
        {
            tally.ChangedIf(same.Agree(said.Until, said.Basis));
            return null;
        }

        if (mandates.Exists(said.Repeats))
        {
            return MandateHeld;
        }

        mandates.Add(said);
        db.Add(said);
        tally.Created();
        return null;
    }

    private Refusal? Person(NewPerson said)
    {
        var (person, wrong) = PersonCheck.Of(said, VietnamTime.DayOf(now));
        if (wrong is not null)
        {
            return wrong;
        }

        if (people.GetValueOrDefault(person.Number) is { } known)
        {
            tally.ChangedIf(known.Agree(person));
            return null;
        }

        var newcomer = MotCua.People.Person.Register(person, now);
        people.Add(person.Number, newcomer);
        db.Add(newcomer);
        tally.Created();
        return null;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
