using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;

namespace MotCua.Processes.Catalogue;

/// <summary>Whether the e-form and the process that a wording names are there on its day.</summary>
internal sealed class NamedReferences(IForms forms, Stamped<ProcessShelf> shelf) : IReferenceCheck
{
    public async Task<IReadOnlyList<Gap>> Check(string procedure, ProcedureContent content, DateOnly day, CancellationToken cancel)
    {
        List<Gap> gaps = [];
        if (content.FormCode is { Length: > 0 } form && !await forms.Knows(form, day, cancel))
        {
            gaps.Add(new("gap.form", true, form));
        }

        var processes = await shelf.Get(cancel);
        if (content.ProcessCode is { Length: > 0 } process && Enum.GetValues<AgencyLevel>().All(level => processes.Authored(process, level, day) is null))
        {
            gaps.Add(new("gap.process", true, process));
        }

        return gaps;
    }
}
