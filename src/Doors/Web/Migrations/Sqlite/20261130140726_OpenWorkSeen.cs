using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OpenWorkSeen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_elsewhere",
                table: "dossiers_work",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "next_warning",
                table: "dossiers_work",
                type: "INTEGER",
                nullable: true);

            // What lies elsewhere already is found there as before; of the steps at hand the house notes the next rung when it looks at their dossier, never too late.
            migrationBuilder.Sql("""
                UPDATE dossiers_work SET is_elsewhere = 1
                WHERE EXISTS (SELECT 1 FROM dossiers_dossier d WHERE d.id = dossiers_work.dossier AND d.competent_agency <> dossiers_work.agency AND d.receiving_agency <> dossiers_work.agency)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_work_agency_dossier",
                table: "dossiers_work",
                columns: new[] { "agency", "dossier" },
                filter: "is_elsewhere");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_work_next_warning",
                table: "dossiers_work",
                column: "next_warning");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossiers_work_agency_dossier",
                table: "dossiers_work");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_work_next_warning",
                table: "dossiers_work");

            migrationBuilder.DropColumn(
                name: "is_elsewhere",
                table: "dossiers_work");

            migrationBuilder.DropColumn(
                name: "next_warning",
                table: "dossiers_work");
        }
    }
}
