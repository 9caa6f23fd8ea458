using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Forms.FormRefusals;

namespace MotCua.Forms.Design;

/// <summary>An author hands in a form's text; it is kept as the draft of the next version if it does not contradict itself. A form that was looked at is not written over unseen; a new one takes no other's code.</summary>
[Needs(FormPermissions.Design)]
public sealed record DraftForm(string Definition, int? SeenVersion = null, bool IsNew = false) : ICommand<FormDrafted>;

/// <summary>The draft that was kept.</summary>
public sealed record FormDrafted(FormId Form, FormVersionId Version, string Code, int Number);

internal sealed class DraftFormHandler(Database db, TimeProvider clock) : IHandler<DraftForm, FormDrafted>
{
    public async Task<FormDrafted> Handle(DraftForm command, CancellationToken cancel)
    {
        var definition = Read(command.Definition);
        var form = await db.Forms.FirstOrDefaultAsync(one => one.Code == definition.Code, cancel);
        CodeTaken.With(definition.Code).If(command.IsNew && form is not null);
        form?.MustBeAt(command.SeenVersion);
        if (form is null)
        {
            form = EForm.Found(Ids.New<FormId>(), definition.Code);
            db.Add(form);
        }

        var edition = form.Draft(definition, command.Definition, clock.GetUtcNow());
        return new(form.Id, edition.Id, form.Code, edition.Number);
    }

    /// <summary>The definition in a text, checked; refuses what cannot be used.</summary>
    internal static FormDefinition Read(string text)
    {
        try
        {
            var definition = FormDefinition.Read(text);
            var faults = FormDesign.Check(definition);
            BadDesign.With([.. faults.Select(fault => fault.ToString())]).If(faults.Count > 0);
            return definition;
        }
        catch (JsonException exception)
        {
            throw new RefusedException(NotADefinition.With(exception.Message, $"{(exception.LineNumber ?? 0) + 1}", exception.Path ?? "$"));
        }
    }
}
