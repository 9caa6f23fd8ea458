using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NumberAtAgency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number_at_agency",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "applicant_number", "competent_agency", "receiving_agency", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number_at_agency",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number",
                schema: "dossiers",
                table: "dossier",
                column: "applicant_number");
        }
    }
}
