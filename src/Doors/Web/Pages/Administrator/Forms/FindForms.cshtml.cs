using Microsoft.AspNetCore.Mvc;
using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Forms;

/// <summary>All e-forms, with the version in force and the draft under way.</summary>
public sealed class FindFormsModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<FormRow> Found { get; private set; } = null!;

    protected override string Needs => FormPermissions.Read;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.forms.title",
        [
            new(Words["admin.name"], row => row.Title, 60),
            new(Words["admin.code"], row => row.Code),
            new(Words["admin.procedures.title"], row => string.Join(", ", row.Procedures), 44),
            new(Words["admin.form.in-force"], row => row.InForce),
            new(Words["admin.form.draft-waits"], row => Words[row.HasDraft ? "admin.yes" : "admin.no"]),
        ],
        after => Gate.Ask(new FindForms(after, Leaf.Asked), cancel),
        row => row.Code,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindForms(After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, form => form.Code);
        }

        return found.Refusal;
    }
}
