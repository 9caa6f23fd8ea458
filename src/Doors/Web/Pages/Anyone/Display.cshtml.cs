using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MotCua.Web.Pages.Anyone;

/// <summary>Where a reader chooses light or dark, and whether single letters are shortcuts.</summary>
public sealed class DisplayModel : PageModel
{
    [BindProperty]
    public string Scheme { get; set; } = "auto";

    [BindProperty]
    public string Shortcuts { get; set; } = "on";

    public void OnGet()
    {
        var look = Look.Of(Request);
        Scheme = look.Scheme;
        Shortcuts = look.Shortcuts ? "on" : "off";
    }

    public IActionResult OnPost()
    {
        new Look(Scheme, Shortcuts != "off").Keep(HttpContext);
        this.Tell("look.saved");
        return RedirectToPage();
    }
}
