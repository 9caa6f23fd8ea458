using System.Globalization;
using MotCua.Forms.Filling;
using MotCua.People;

namespace MotCua.Forms;

/// <summary>Something the state already knows about a person, and where it knows it from.</summary>
public sealed record HeldFact(string Value, string Source)
{
    /// <summary>Every fact that some register of the house holds; a form must not promise any other.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(
        [
            "person.name", "person.number", "person.born_on", "person.birth_year", "person.sex", "person.address", "person.phone", "person.email",
            "agency.name", "agency.number", "agency.address",
            "enterprise.name", "enterprise.number", "enterprise.address", "enterprise.phone", "enterprise.email",
        ],
        StringComparer.Ordinal);

    /// <summary>The facts on a person's card, by the names that forms use.</summary>
    public static IReadOnlyDictionary<string, HeldFact> About(PersonCard person, string language = "vi")
    {
        var words = Sentences.In(language);
        var (register, account) = (words.Say(person.Kind switch { PersonKind.Citizen => "source.population", PersonKind.Enterprise => "source.enterprise", _ => "source.organisation" }), words.Say("source.account"));
        var prefix = person.Kind switch { PersonKind.Citizen => "person", PersonKind.Enterprise => "enterprise", _ => "agency" };
        var facts = new Dictionary<string, HeldFact>(StringComparer.Ordinal);
        void Add(string name, string? value, string source)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                facts[$"{prefix}.{name}"] = new HeldFact(value, source);
            }
        }

        Add("name", person.Name, register);
        Add("number", person.Number, register);
        Add("born_on", person.BornOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), register);
        Add("birth_year", person.BornOn?.Year.ToString(CultureInfo.InvariantCulture), register);
        Add("sex", person.Sex switch { Sex.Male => "nam", Sex.Female => "nu", _ => null }, register);
        Add("address", person.Address, register);
        Add("phone", person.Phone, account);
        Add("email", person.Email, account);
        return facts;
    }
}
