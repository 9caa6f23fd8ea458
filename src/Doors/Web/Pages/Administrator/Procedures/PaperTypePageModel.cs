using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>Says in words what a kind of paper says in codes.</summary>
public abstract class PaperTypePageModel(Gate gate) : AdministratorPageModel(gate)
{
    protected override string Needs => ProcedurePermissions.Draft;

    /// <summary>The word for a code; the code itself where nobody gave it a word.</summary>
    public string Say(string what, string? code) => code is null ? "–" : Words.Find($"papertype.{what}.{code}") ?? code;

    public string Validity(PaperType type) => type.ValidMonths is { } months ? Words["papertype.months", months] : Words["papertype.no-end"];

    public string Fields(PaperType type) => type.Fields.Count == 0 ? "–" : string.Join(", ", type.Fields.Select(field => Words.Find($"register.field.{field}") ?? field));
}
