using MotCua.Kernel;

namespace MotCua.Dossiers.Ceding;

/// <summary>What was chosen for one dossier under way when its agency lost the competence.</summary>
public readonly record struct CessionId(Guid Value) : IId<CessionId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>Who finishes a dossier under way: the agency that received it, or the one that is competent now.</summary>
public enum CessionChoice { Finish, HandOver }

/// <summary>How far a choice has come: recorded, approved by somebody else, carried out, or the dossier stayed because it could not go.</summary>
public enum CessionState { Chosen, Approved, Done, Stayed }
