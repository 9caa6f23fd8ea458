using MotCua.Guides.Walking;
using MotCua.Web.Pages.Anyone.Procedures;

namespace MotCua.Web.Pages.Anyone.Guides;

/// <summary>One procedure at the end of a guide: its place in the order, what it needs, and what of that we hold.</summary>
public sealed record Guided(int Number, GuidedProcedure Led, PapersHeld Held)
{
    public bool Startable => TermsInWords.IsOnline(Led.Card);

    public string Start => $"/nop-ho-so/{Led.Card.Code.Value}{(Led.Case is { } one ? $"?truong-hop={Uri.EscapeDataString(one.Key)}" : "")}";

    public int ToBring => Led.Papers.Count(Held.IsToBring);
}
