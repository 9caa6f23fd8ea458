using MotCua.Calendar;
using MotCua.Forms;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator;

/// <summary>What may stand in the documents that are typed here; the values that may be chosen are read from where they are defined.</summary>
public static class HowTo
{
    private static readonly string[] OfProcedure = ["name", "plainName", "field", "agencies", "applicants", "sets", "steps", "components", "results", "legalBasis"];
    private static readonly string[] OfProcess = ["step", "way", "check"];
    private static readonly string[] OfGuide = ["title", "lead", "order", "groups", "questions", "choices", "when", "steps", "case", "spares"];
    private static readonly string[] OfForm = ["code", "procedures", "title", "schema", "pages", "fields", "showWhen", "options", "prefill"];

    public static IEnumerable<(string Entry, string Means)> Procedure(Wording words) =>
    [
        .. OfProcedure.Select(entry => (entry, words[$"admin.howto.procedure.{entry}"])),
        ("levels", words["admin.howto.several", Names<Levels>()]),
        ("onlineLevel", words["admin.howto.one", Names<OnlineLevel>()]),
        ("channels[].channel", words["admin.howto.one", Names<Channel>()]),
        ("channels[].limit.unit", words["admin.howto.one", Names<TimeUnit>()]),
    ];

    public static IEnumerable<(string Entry, string Means)> Process(Wording words) =>
    [
        .. OfProcess.Select(entry => (entry == "check" ? entry : $"mc:{entry}", words[$"admin.howto.process.{entry}"])),
        ("role", words["admin.howto.one", Names<Role>()]),
        ("place", words["admin.howto.one", Names<StepPlace>()]),
    ];

    public static IEnumerable<(string Entry, string Means)> Form(Wording words) =>
    [
        .. OfForm.Select(entry => (entry, words[$"admin.howto.form.{entry}"])),
        ("widget", words["admin.howto.one", string.Join(", ", Enum.GetNames<FieldWidget>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName))]),
    ];

    public static IEnumerable<(string Entry, string Means)> Guide(Wording words) => [.. OfGuide.Select(entry => (entry, words[$"admin.howto.guide.{entry}"]))];

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>());
}
