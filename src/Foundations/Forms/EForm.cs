using MotCua.Forms.Design;
using MotCua.Kernel;
using static MotCua.Forms.FormRefusals;

namespace MotCua.Forms;

/// <summary>An e-form through its versions: one draft at most, one version in force on any day.</summary>
internal sealed class EForm : Aggregate
{
    private readonly List<FormEdition> editions = [];

    public FormId Id { get; private init; }

    public string Code { get; private init; } = "";

    public IReadOnlyList<FormEdition> Editions => editions;

    public FormEdition? Latest => editions.Where(edition => edition.From is not null).MaxBy(edition => edition.Number);

    public static EForm Found(FormId id, string code) => new() { Id = id, Code = code };

    /// <summary>A new draft, or new words for the draft there is.</summary>
    public FormEdition Draft(FormDefinition definition, string text, DateTimeOffset at)
    {
        if (editions.Find(edition => edition.From is null) is { } draft)
        {
            draft.Rewrite(definition, text, at);
            return draft;
        }

        var edition = FormEdition.Of(Ids.New<FormVersionId>(), Id, editions.Count + 1);
        edition.Rewrite(definition, text, at);
        editions.Add(edition);
        return edition;
    }

    public void Publish(FormVersionId version, DateOnly from)
    {
        var edition = NoSuchForm.Unless(editions.Find(one => one.Id == version));
        AlreadyPublished.If(edition.From is not null);
        var latest = Latest;
        StartsBeforeTheLast.With(edition.Title).If(latest is not null && from < latest.From);
        latest?.EndOn(from);
        edition.StartOn(from);
        Raise(new FormPublished(Id, version, Code, from));
    }
}

/// <summary>One version of an e-form as it is kept: the author's text, and the days on which it holds.</summary>
internal sealed class FormEdition
{
    public FormVersionId Id { get; private init; }

    public FormId Form { get; private init; }

    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<string> Procedures { get; private set; } = [];

    public string Definition { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>None: a draft.</summary>
    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    public static FormEdition Of(FormVersionId id, FormId form, int number) => new() { Id = id, Form = form, Number = number };

    public bool HoldsOn(DateOnly day) => From is { } from && new Period(from, Until).Contains(day);

    internal void Rewrite(FormDefinition definition, string text, DateTimeOffset at) =>
        (Title, Procedures, Definition, WrittenAt) = (definition.Title.Vi, definition.Procedures, text, at);

    internal void StartOn(DateOnly day) => From = day;

    internal void EndOn(DateOnly day) => Until = day;
}
