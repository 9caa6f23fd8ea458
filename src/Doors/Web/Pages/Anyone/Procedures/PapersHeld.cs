using MotCua.Dossiers.Enquiry;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Which papers of a procedure we hold of whoever is signed in, and which are left to bring.</summary>
public sealed class PapersHeld
{
    /// <summary>A paper that the population register stands for.</summary>
    private const string IdentityCard = "identity-card";

    private readonly bool isCitizen;
    private readonly ILookup<string, HeldPaper> held;

    private PapersHeld(bool isCitizen, IEnumerable<HeldPaper> held) => (this.isCitizen, this.held) = (isCitizen, held.ToLookup(paper => paper.Paper));

    public static async Task<PapersHeld> Of(string procedure, Gate gate, IActorProvider actors, CancellationToken cancel)
    {
        var isCitizen = actors.Current.Kind is ActorKind.Citizen;
        return new(isCitizen, isCitizen && await gate.Ask(new FindHeldPapers(procedure), cancel) is { Done: true, Value: { } held } ? held : []);
    }

    public bool Has(Component component) => isCitizen && (component.PaperType == IdentityCard || held.Contains(component.Id));

    /// <summary>A paper only a person can bring.</summary>
    public bool IsToBring(Component component) => component.Required && !component.IsEForm && !Has(component);

    public IEnumerable<HeldPaper> For(Component component) => held[component.Id];
}

/// <summary>Papers of a procedure, told for one person.</summary>
public sealed record PaperList(PapersHeld Held, IReadOnlyList<Component> Papers);
