using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Learning;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Learning;

/// <summary>What people asked and did not find, what would help most first.</summary>
public sealed class FindQuestionsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "xem")]
    public AskedSort Sort { get; set; }

    public Leaf<AskedRow> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Teach;

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await Take(
        "learning.title",
        [
            new Column<AskedRow>(Words["learning.question"], row => row.Text, 60), new(Words["learning.asked"], row => row.Asked, 12), new(Words["learning.chosen"], row => row.Chosen, 12), new(Words["learning.unchosen"], row => row.Unchosen, 12),
            new(Words["learning.empty"], row => row.Empty, 12), new(Words["learning.missed"], row => row.Missed, 12), new(Words["learning.last"], row => VietnamTime.DayOf(row.LastAt), 14, "dd/mm/yyyy"),
            new(Words["learning.state"], row => Words[$"learning.state.{row.State}"], 20), new(Words["learning.why-aside"], row => row.Words, 40),
        ],
        async after => await Gate.Ask(new FindQuestions(Sort, after, Leaf.Asked), cancel), row => row.Key, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindQuestions(Sort, After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Key);
        }

        return found.Refusal;
    }
}
